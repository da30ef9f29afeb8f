id: nuonline
name: NU Online
hosts: nu.or.id

[text]

[page]
