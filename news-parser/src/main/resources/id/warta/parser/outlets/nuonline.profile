id: nuonline
name: NU Online
hosts: nu.or.id

[text]
dateline: NU Online Jabar
dateline: NU Online Jatim
dateline: NU Online Jateng

[page]
