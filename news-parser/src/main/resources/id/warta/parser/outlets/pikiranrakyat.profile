id: pikiranrakyat
name: Pikiran Rakyat
hosts: pikiran-rakyat.com, galamedianews.com, prfmnews.com, prfmnews.id

[text]


[page]
