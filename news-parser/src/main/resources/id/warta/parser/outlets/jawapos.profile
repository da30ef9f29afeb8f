id: jawapos
name: JawaPos.com
hosts: jawapos.com

[text]


[page]
