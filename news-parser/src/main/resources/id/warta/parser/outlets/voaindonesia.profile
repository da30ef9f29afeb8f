id: voaindonesia
name: VOA Indonesia
hosts: voaindonesia.com

[text]


[page]
