import type { StructureWords } from './types';

export const WORDS: StructureWords = {
  kinds: {
    layer: 'Layers of the wall',
    part: 'Parts of the organ',
    work: 'The procedure',
    tool: 'Instruments',
    inside: 'Contents',
    neighbor: 'Neighboring organs',
  },
  structures: {
    mucosa: {
      name: 'mucosa',
      patient:
        'The inner skin: thin, pink and moist. It is opened in one place only; everywhere else it stays intact, and it will cover the cut muscle.',
      student:
        'The inner lining: nonkeratinized stratified squamous epithelium in the esophagus, columnar beyond the Z-line. POEM incises it in one place and keeps the rest intact: offset from the myotomy, this mucosa is the safety flap that covers it. To injure it unintentionally is to open that flap: it happened in 2.8% of 1826 patients.',
    },
    submucosa: {
      name: 'submucosa',
      patient:
        'A soft, loose layer between the inner skin and the muscle. A blue fluid makes it swell, and the endoscope finds its way inside it.',
      student:
        'Loose connective tissue that carries the vessels, between the mucosa and the muscularis propria. Swollen with blue fluid, it unfolds into a space to work in: hence the name “third-space endoscopy.” The tunnel runs through it, right against the muscle. Its vessels, small in the esophagus, are larger in the stomach, where they are coagulated with forceps.',
    },
    circularMuscle: {
      name: 'circular muscle',
      patient:
        'Ring-shaped fibers that squeeze the tube. They are the ones that are cut, so that the way can open.',
      student:
        'Inner layer of the muscularis propria: its rings narrow the lumen, and they are what the myotomy divides, bundle after bundle. The myenteric (Auerbach) plexus separates it from the longitudinal muscle. It all happens within very little depth: at the junction the whole wall measures 2.9 mm in healthy people, and hardly more in achalasia. In type III the muscle is thicker, and it is cut from higher up, over 16 cm on average.',
    },
    longitudinalMuscle: {
      name: 'longitudinal muscle',
      patient: 'Fibers that run lengthwise, around the rings. The team tries to keep them.',
      student:
        'Outer layer of the muscularis propria; its fibers, parallel to the axis, shorten the esophagus. POEM aims to spare it, although these fibers often split by themselves. In 56 patients followed for at least 3 years, cutting the full thickness worked just as well but foretold more reflux.',
    },
    adventitia: {
      name: 'adventitia',
      patient: 'The thin outer wrapping of the esophagus: loose tissue that ties it to what lies around it.',
      student:
        'A wrapping of loose connective tissue: the thoracic esophagus has no serosa. Once past the muscle, nothing stops gas or infection: they spread in the mediastinum, and gas may rise into the neck. One meta-analysis counts cervical emphysema in 12% of patients and pneumomediastinum in 4%; a French review calls mediastinitis exceptional.',
    },

    mouth: {
      name: 'mouth',
      patient: 'The endoscope goes in here: the skin is not opened.',
      student:
        'The upper incisors are the zero of every depth: the esophagus begins at 15 to 16 cm, the junction lies at 40 cm. The mouth is the only way in for POEM; the tracheal tube goes in here too, because general anesthesia with intubation is recommended.',
    },
    throat: {
      name: 'pharynx',
      patient:
        'The throat, where the ways of air and food cross. The endoscope passes through it to reach the esophagus.',
      student:
        'Where airway and digestive tract cross, between the mouth and the upper sphincter. If the esophagus is still full, its contents can come up here at induction and be inhaled: 1 patient of 24 in one anesthesia series. Hence fasting, intubation and, often, rapid-sequence induction.',
    },
    upperSphincter: {
      name: 'upper esophageal sphincter',
      patient: 'A ring of muscle at the entrance of the esophagus. It opens with every swallow.',
      student:
        'The cricopharyngeus, 15 to 16 cm from the incisors, level with C6: the esophagus begins here. Closed at rest, it opens on swallowing. The endoscope passes it; POEM for achalasia leaves it alone.',
    },
    esophagus: {
      name: 'esophagus',
      patient:
        'A tube of muscle, about 25 centimeters long, from the throat to the stomach. In achalasia it no longer pushes down what is swallowed as it should.',
      student:
        'About 25 cm, in three segments: cervical (5 cm), thoracic (16 cm) and abdominal (1 to 3 cm). In healthy people it is 2 to 3 cm wide; in patients treated by POEM its widest part averaged 4.4 to 5.0 cm, and beyond 6 cm it is called a megaesophagus. Achalasia takes its peristalsis away, and in most patients POEM does not bring it back: the esophagus will empty by gravity.',
    },
    lowerSphincter: {
      name: 'lower esophageal sphincter',
      patient:
        'A ring of muscle that closes the bottom of the esophagus and should open with every swallow. In achalasia it no longer relaxes as it should: this is the ring that is cut.',
      student:
        'A high-pressure zone 2 to 4 cm long that begins 37 to 38 cm from the incisors. POEM divides its intrinsic part, the smooth muscle; its extrinsic part, the crural diaphragm and the phrenoesophageal ligament, stays in place. In healthy people it holds 10 to 45 mmHg at rest and relaxes to less than 8 mmHg above the stomach. In 10 patients, POEM brought its pressure from 19 down to 6 mmHg.',
    },
    junction: {
      name: 'esophagogastric junction',
      patient: 'Where the esophagus becomes stomach. The inner skin changes here, along a zigzag line.',
      student:
        'It is taught to lie 40 cm from the incisors, and was measured in achalasia at 39.8 to 40.5 cm on average. The jagged Z-line is where squamous epithelium gives way to columnar. All of POEM is measured from here, and in the tunnel several signs announce it: the marks on the endoscope, a narrow passage that resists, then larger vessels. Even so, a fluoroscopic check led to a longer tunnel in 5 patients of 24.',
    },
    cardia: {
      name: 'cardia',
      patient: 'The entrance of the stomach. The cut in the muscle ends here.',
      student:
        'The first part of the stomach, beyond the junction. The tunnel goes 2 to 3 cm into it, the myotomy about 2 cm: too short, it leaves some of the sphincter; too long, it favors reflux. Beyond 2.5 cm of cut on the stomach, moderate esophagitis is more frequent: grade B in 25% with 3.3 cm on average, in 4% with 2.6 cm.',
    },
    angleOfHis: {
      name: 'angle of His',
      patient:
        'The notch between the esophagus and the dome of the stomach. It helps keep acid from coming up.',
      student:
        'The acute angle between the left side of the esophagus and the fundus (cardiac notch), part of the anti-reflux barrier. The sling fibers of the stomach loop around it, closer to the posterior approach. Sparing them went with less esophagitis of grade B or worse: 31.3% against 58.1% in one study. For a tunnel along the greater curvature, this angle is a constant landmark.',
    },
    fundus: {
      name: 'fundus',
      patient:
        'The dome of the stomach, higher than its entrance. A surgeon can fold it into a valve against reflux; POEM adds no such valve.',
      student:
        'Upper pole of the stomach, above the cardia and to the left of the angle of His. It is what is folded into an anti-reflux wrap (fundoplication) to complete a Heller myotomy. POEM adds no wrap, which is the usual explanation for the reflux that follows it: in the randomized trial, 44% had esophagitis at 2 years, against 29% after surgery.',
    },
    stomach: {
      name: 'stomach',
      patient:
        'The pouch that receives what is swallowed and mixes it with its juices. The cut in the muscle goes a little way onto it.',
      student:
        'Reservoir of the meal; unlike the thoracic esophagus, it has a serosa, the peritoneum. The myotomy goes about 2 cm onto it, below the cardia. Gas that gets through the wall collects in the peritoneal cavity: pneumoperitoneum in 8% of patients in one meta-analysis, released through a needle if the abdomen becomes tense.',
    },
    antrum: {
      name: 'antrum',
      patient: 'The last part of the stomach, before its way out. POEM does not reach this far.',
      student:
        'Distal part of the stomach, from the angular notch to the pylorus: it grinds the meal and drives it toward the pylorus. POEM for achalasia stops far short of it, 2 to 3 cm beyond the junction.',
    },
    pylorus: {
      name: 'pylorus',
      patient: 'The ring of muscle at the way out of the stomach. POEM does not reach this far.',
      student:
        'The outlet sphincter of the stomach, toward the duodenum. POEM for achalasia leaves it alone; but third-space endoscopy is also used in gastroparesis, and there the pylorus is what is divided.',
    },

    blueFluid: {
      name: 'blue fluid',
      patient: 'A tinted fluid, injected under the inner skin. It lifts it off the muscle and shows the way.',
      student:
        'Saline or a macromolecular solution, tinted blue with indigo carmine or methylene blue. It swells the submucosa into a cushion, lifts the mucosa off the muscle and stains the plane of dissection. It is injected again in small doses as the tunnel advances.',
    },
    entry: {
      name: 'mucosal entry',
      patient:
        'The small opening through which the endoscope enters the wall, 15 to 20 millimeters long. Clips will close it.',
      student:
        'A longitudinal incision of the mucosa, 15 to 20 mm long, 10 to 12 cm above the junction: just enough to pass without forcing the edges, and without nicking the muscle beneath. On the clock face, 2 o’clock in the anterior approach and 5 to 6 o’clock in the posterior one, with no significant difference in a trial (success at 2 years or more: 85% and 79%). At least 2 cm of intact mucosa separate it from the myotomy.',
    },
    tunnel: {
      name: 'submucosal tunnel',
      patient:
        'The passage made inside the wall, between the inner skin and the muscle. It leads to the muscle to be cut, and the inner skin covers it like a lid.',
      student:
        'A gallery in the submucosa, from the entry to 2 to 3 cm beyond the junction: its roof is the mucosa, its floor the muscularis propria. It is made right against the muscle, to keep heat away from the mucosa, while blue fluid is injected again and vessels are coagulated. It narrows at the junction; beyond, the vessels are larger: two of the signs that tell where one is.',
    },
    cutMuscle: {
      name: 'myotomy',
      patient:
        'Here the fibers that squeezed have been cut and have drawn apart. They no longer hold the way shut.',
      student:
        'Division of the circular muscle, from at least 2 cm below the entry to about 2 cm below the cardia. In Lyon it measures 8 cm, 6 above the cardia and 2 below; in type III, 16 cm on average, because the spastic segment is cut as well. Carried through the full thickness, or over more than 2.5 cm of stomach, it comes with more reflux.',
    },
    clips: {
      name: 'clips',
      patient:
        'Small staples that close the opening, edge to edge. Lower down, the inner skin has stayed intact and covers the cut.',
      student:
        'They bring the mucosa alone together, edge to edge; beneath, tunnel and myotomy stay open, sheltered by the intact flap. One study compared 5 conventional clips with a single over-the-scope clip. Closing took 16 minutes on average with clips, 33 with sutures.',
    },
    vessel: {
      name: 'submucosal vessel',
      patient: 'A small blood vessel across the way. It is closed with heat, so that it does not bleed.',
      student:
        'Vessels of the submucosa are small in the esophagus, where the knife is enough, and larger beyond the junction, where coagulation forceps take hold of them first. In the posterior approach two penetrating vessels serve as landmarks: the first no more than 1 cm past the junction, at 6 o’clock, the second 1.5 to 2 cm further on, at 4 to 5 o’clock; the sling fibers run to their left. One meta-analysis counts bleeding after the procedure in 4.3% of patients.',
    },

    endoscope: {
      name: 'endoscope',
      patient: 'A flexible tube with a light and a camera at its tip. Fine instruments pass through it.',
      student:
        'A flexible gastroscope: camera and light at the tip, and a working channel for the needle, knife, forceps and clips. Its marks, read at the incisors, give the depth of the junction and of the entry. It insufflates CO2, not room air.',
    },
    cap: {
      name: 'transparent cap',
      patient: 'A small clear cap on the tip of the endoscope. It keeps the view free.',
      student:
        'Distal transparent cap: it holds tissue off the lens, keeps the view clear and dissects bluntly as it advances. In the tunnel it lifts the mucosal flap while the knife works against the muscle.',
    },
    needle: {
      name: 'injection needle',
      patient:
        'A very fine needle, passed through the endoscope. It injects the blue fluid under the inner skin.',
      student:
        'Passed through the working channel, it pierces the mucosa and places the blue fluid in the submucosa: the first cushion, before the incision. After that, a water-jet knife can inject by itself, without a change of instrument.',
    },
    knife: {
      name: 'triangle-tip knife',
      patient:
        'A very fine instrument that cuts with an electric current. It opens the inner skin, then cuts the muscle.',
      student:
        'An electrosurgical knife whose triangular plate hooks and lifts the circular fibers before dividing them. Endocut current to incise the mucosa, coagulation to make the tunnel. In 1826 patients, this knife and any current other than spray went with more adverse events (odds ratios 3.22 and 3.09): an observation, which proves no cause.',
    },
    forceps: {
      name: 'coagulation forceps',
      patient: 'Small forceps that take hold of a vessel and close it with heat.',
      student:
        'Monopolar hemostatic forceps: they grasp the vessel and coagulate it. They are used where it is too large for the knife, above all beyond the junction, and wherever the tunnel still bleeds at the final check.',
    },
    clipTool: {
      name: 'clip applier',
      patient: 'The instrument that brings each clip, closes it on both edges and lets it go.',
      student:
        'A catheter passed through the working channel: it carries an open clip, closes it on both edges and releases it; the next is set right beside it. The other way to close is an endoscopic suture: 33 minutes on average, against 16 with clips.',
    },

    food: {
      name: 'retained food',
      patient:
        'What is swallowed stays above the closed sphincter. That is why the patient fasts, and why the esophagus is rinsed first.',
      student:
        'Stasis above the junction: in a series of 10 patients, the barium column after 5 minutes measured 10.1 cm before POEM and 2.3 cm after it. What stagnates can be inhaled at induction: hence liquids only the day before, 6 hours of strict fasting, and a washed esophagus. After POEM, peristalsis stays absent in most patients: food comes down by its own weight.',
    },

    spine: {
      name: 'spine',
      patient: 'The backbone, behind the esophagus: it shows which side is the back.',
      student:
        'Behind the esophagus; on CT, a distinct plane separates them in the lower two thirds. The esophagus extends from C6 to T10 or T11: sources differ. The posterior approach, at 5 to 6 o’clock, works on this side.',
    },
    aorta: {
      name: 'aorta',
      patient:
        'The great artery that leaves the heart. Its arch passes beside the esophagus; then it runs down behind it.',
      student:
        'Its arch crosses the left side of the esophagus 23 cm from the incisors; the descending aorta lies first to its left, then behind it. On CT, a fat plane separates them in about 70% of people. In type III a long myotomy climbs toward it.',
    },
    airway: {
      name: 'trachea and bronchi',
      patient:
        'The airways, in front of the esophagus. During the procedure, a tube in the windpipe protects breathing.',
      student:
        'In front of the esophagus: CT almost never shows a border between them. The left main bronchus crosses it 25 cm from the incisors. Intubation is recommended, and ventilation under positive pressure limits mediastinal emphysema.',
    },
    heart: {
      name: 'heart',
      patient: 'The heart, in front of the esophagus. It is drawn here to show where things are.',
      student:
        'The left atrium and the pericardium lie just in front of the middle and lower esophagus; on CT, no border shows between them in two people of three. The anterior approach, at 2 o’clock, works on this side.',
    },
    diaphragm: {
      name: 'diaphragm',
      patient:
        'The breathing muscle, between chest and belly. The esophagus passes through an opening in it, just above the stomach.',
      student:
        'Its crura frame the esophageal hiatus, 38 to 39 cm from the incisors, level with T10, and squeeze the esophagus from outside: this is the extrinsic part of the sphincter, which POEM leaves in place. Where the muscle is cut through its full thickness, adventitia, crura and peritoneum announce the junction; the cut then goes on 2 to 3 cm past the crura.',
    },
  },
};
