id: gonews
name: GoNews
hosts: gonews.co

[text]

[page]
