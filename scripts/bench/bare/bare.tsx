import { Canvas, useFrame, useThree } from '@react-three/fiber';
import { createRoot } from 'react-dom/client';

declare global {
  interface Window {
    /** The bare page's handle: set once its first frame is being drawn. */
    bare?: { draw: () => void };
  }
}

/** A sphere of this many segments round has about 100 000 triangles: 2 * 320 * 160, less the poles. */
const SEGMENTS = 320;

/** `?mesh` draws the many-triangled mesh to which frame times are related, otherwise one box stands there. */
function Subject() {
  const invalidate = useThree((state) => state.invalidate);
  useFrame(() => {
    window.bare = { draw: () => invalidate() };
  });
  return (
    <mesh rotation={[0.4, 0.6, 0]}>
      {location.search === '?mesh' ? (
        <sphereGeometry args={[2.4, SEGMENTS, SEGMENTS / 2]} />
      ) : (
        <boxGeometry args={[2, 2, 2]} />
      )}
      <meshStandardMaterial color="#a8322e" />
    </mesh>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <Canvas frameloop="demand" dpr={1}>
    <ambientLight intensity={0.5} />
    <directionalLight position={[2, 4, 3]} intensity={2} />
    <Subject />
  </Canvas>,
);
