id: mediaindonesia
name: Media Indonesia
hosts: mediaindonesia.com

[text]


[page]
