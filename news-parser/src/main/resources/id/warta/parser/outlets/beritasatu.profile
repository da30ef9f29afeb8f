id: beritasatu
name: BeritaSatu
hosts: beritasatu.com

[text]


[page]
