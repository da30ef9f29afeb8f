id: beritajatim
name: Beritajatim
hosts: beritajatim.com

[text]


[page]
