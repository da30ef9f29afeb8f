id: projectmultatuli
name: Project Multatuli
hosts: projectmultatuli.org

[text]


[page]
