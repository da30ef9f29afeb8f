id: neraca
name: Neraca
hosts: neraca.co.id

[text]
brand: Harian Ekonomi Neraca

[page]
