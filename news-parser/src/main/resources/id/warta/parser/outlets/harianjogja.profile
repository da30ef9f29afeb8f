id: harianjogja
name: Harian Jogja
hosts: harianjogja.com

[text]


[page]
