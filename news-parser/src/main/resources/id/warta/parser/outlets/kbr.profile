id: kbr
name: KBR
hosts: kbr.id

[text]


[page]
