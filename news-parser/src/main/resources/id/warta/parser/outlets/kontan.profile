id: kontan
name: Kontan
hosts: kontan.co.id

[text]


[page]
