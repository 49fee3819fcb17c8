### The first question of all.

welcome-title = Для кого вы пишете?
welcome-text = Galley подставит ваше имя и авторство ваших фотографий. Изменить это можно в любой момент.
welcome-outlet = Издание
welcome-outletHint = Портовая газета
welcome-name = Ваше имя, как его печатают
welcome-nameHint = Имя и фамилия
welcome-credit = Авторство ваших фотографий
welcome-language = Язык, на котором вы пишете
welcome-begin = Начать
welcome-skip = Пропустить
