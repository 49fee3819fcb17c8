// The least of sites, with Eleventy's own settings. Pictures lie beside their posts and are copied along.
module.exports = (config) => {
  config.addPassthroughCopy("posts/**/*.{jpg,png,webp,gif}");
};
