// @ts-check
// `npm start`: installs what is missing, builds what is out of date, serves the page and opens it.
import { nodeTooOld } from './node-version.mjs';

const tooOld = nodeTooOld(process.versions.node);
if (tooOld) {
  console.error(tooOld);
  process.exit(1);
}

// Imported only now, so that an old Node has already been told so in words and not by a syntax error.
Promise.all([
  import('./install.mjs'),
  import('./build.mjs'),
  import('./listen.mjs'),
  import('./embedders.mjs'),
  import('./open-page.mjs'),
])
  .then(
    async ([
      { installWhatIsMissing },
      { buildIfOutdated },
      { listenForPeople, portAsked },
      { embeddersAsked },
      { openPage },
    ]) => {
      const args = process.argv.slice(2);
      const port = portAsked(args, process.env);
      const embedders = embeddersAsked(args, process.env);
      await installWhatIsMissing();
      await buildIfOutdated();
      const { address } = await listenForPeople('dist', port, embedders);
      console.log('\nThe POEM visualizer is at ' + address + '\nCtrl-C ends it.');
      if (embedders.length > 0) console.log('It may be embedded by ' + embedders.join(', ') + '.');
      if (!process.argv.includes('--no-open')) openPage(address);
    },
  )
  .catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
