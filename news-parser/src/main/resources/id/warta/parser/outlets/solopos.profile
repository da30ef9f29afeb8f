id: solopos
name: Solopos
hosts: solopos.com

[text]

[page]
