"""The room of pictures: values in, accessible SVG out; colours and fonts are the page's."""
