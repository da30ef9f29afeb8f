id: wartaekonomi
name: Warta Ekonomi
hosts: wartaekonomi.co.id

[text]


[page]
