id: rmol
name: RMOL
hosts: rmol.id, rmollampung.id, rmoljabar.id

[text]


[page]
