export default function configure(config) {
  config.addGlobalData('layout', 'page.njk');
  return {
    dir: { input: 'content', includes: '../_includes', data: '../_data', output: 'dist' },
    // The Markdown holds no template; the other generators do not look for one either.
    markdownTemplateEngine: false,
    templateFormats: ['md'],
  };
}
