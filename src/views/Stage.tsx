import { Canvas } from '@react-three/fiber';

/** Placeholder while the organ is being built: proves the lazy 3D chunk loads. */
export default function Stage({ onReady }: { onReady: () => void }) {
  return (
    <Canvas frameloop="demand" onCreated={onReady}>
      <mesh>
        <boxGeometry />
        <meshStandardMaterial />
      </mesh>
    </Canvas>
  );
}
