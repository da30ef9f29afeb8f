id: rmid
name: RM.id
hosts: rm.id

[text]


[page]
