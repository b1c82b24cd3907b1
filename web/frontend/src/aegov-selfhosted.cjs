// The package ships 36 @font-face rules that point to another host; without them the fonts come from the portal itself.
const styles = require('@aegov/design-system/dist/plugin.js');
delete styles['@layer aegov-base']['@font-face'];
module.exports = require('@aegov/design-system');
