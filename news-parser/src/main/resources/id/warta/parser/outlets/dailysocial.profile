id: dailysocial
name: DailySocial
hosts: dailysocial.id

[text]


[page]
