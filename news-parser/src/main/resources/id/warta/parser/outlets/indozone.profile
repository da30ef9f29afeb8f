id: indozone
name: Indozone
hosts: indozone.id

[text]

[page]
