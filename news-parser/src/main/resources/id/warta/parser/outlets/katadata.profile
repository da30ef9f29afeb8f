id: katadata
name: Katadata
hosts: katadata.co.id

[text]


[page]
