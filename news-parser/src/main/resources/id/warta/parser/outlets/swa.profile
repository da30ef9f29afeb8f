id: swa
name: SWA
hosts: swa.co.id

[text]


[page]
