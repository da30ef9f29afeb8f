id: tribunnews
name: Tribun network
hosts: tribunnews.com, tribun-timur.com, surya.co.id, wartakotalive.com, pos-kupang.com, serambinews.com, banjarmasinpost.co.id, sriwijayapost.com, bangkapos.com

[text]


[page]
