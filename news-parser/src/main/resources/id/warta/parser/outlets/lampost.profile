id: lampost
name: Lampung Post
hosts: lampost.co

[text]

[page]
headline: h1
published: div.jeg_meta_date a
body: div.content-inner
tag: .jeg_post_tags a
caption: .wp-caption-text
drop: .jnews_inline_related_post, .jeg_ad, .jeg_post_tags
