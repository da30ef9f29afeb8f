id: investor
name: Investor Daily
hosts: investor.id

[text]


[page]
