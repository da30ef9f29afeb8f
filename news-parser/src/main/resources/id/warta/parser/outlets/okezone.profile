id: okezone
name: Okezone
hosts: okezone.com

[text]


[page]
