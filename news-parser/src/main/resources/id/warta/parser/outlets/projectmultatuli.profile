id: projectmultatuli
name: Project Multatuli
hosts: projectmultatuli.org

[text]

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: a[rel=author]
body: .elementor-widget-theme-post-content
