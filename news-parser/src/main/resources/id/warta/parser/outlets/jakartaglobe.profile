id: jakartaglobe
name: Jakarta Globe
hosts: jakartaglobe.id

[text]


[page]
