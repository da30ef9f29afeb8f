id: voi
name: VOI
hosts: voi.id

[text]


[page]
