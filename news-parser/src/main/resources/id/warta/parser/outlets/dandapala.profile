id: dandapala
name: Dandapala
hosts: dandapala.com

[text]


[page]
