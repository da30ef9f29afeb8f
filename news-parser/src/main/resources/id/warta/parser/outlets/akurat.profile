id: akurat
name: Akurat.co
hosts: akurat.co

[text]

[page]
