import { tellStories } from '../../clients/behind.ts';
import { caddy, nginx } from '../../clients/proxies.ts';

tellStories('nginx', nginx);
tellStories('Caddy', caddy);
