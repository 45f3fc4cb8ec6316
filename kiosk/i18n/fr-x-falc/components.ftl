### Simpler words where they help; the rest falls back to French.

component-scroll-down = Voir plus
component-key-backspace = Effacer
component-contrast = Couleurs plus fortes
