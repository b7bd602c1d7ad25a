export {readMessages} from '../../data/tools/translations/source-messages.js';
