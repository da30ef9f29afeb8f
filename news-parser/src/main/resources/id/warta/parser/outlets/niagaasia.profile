id: niagaasia
name: Niaga.Asia
hosts: niaga.asia

[text]


[page]
