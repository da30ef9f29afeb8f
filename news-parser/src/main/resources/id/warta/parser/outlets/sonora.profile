id: sonora
name: Sonora / Grid network
hosts: grid.id, sonora.id

[text]


[page]
