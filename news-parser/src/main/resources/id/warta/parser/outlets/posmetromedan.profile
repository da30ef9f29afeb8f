id: posmetromedan
name: Posmetro Medan
hosts: posmetromedan.com

[text]

[page]
