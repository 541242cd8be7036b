"""The style sheet, written from the tokens of `app.theme`; `apply` switches theme and sizes live."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app import fonts
from app.theme import CARD_RADIUS, CHIP_RADIUS, RADIUS, Theme, Type, use

_SHEET = """
* {{ outline: none; }}
QWidget {{ color: {text}; font-size: {body}px; }}
QMainWindow, QWidget#window, QWidget[ground="window"] {{ background: {window}; }}
QWidget[ground="panel"], QStackedWidget,
    QScrollArea > QWidget > QWidget[ground="panel"] {{ background: {panel}; }}
QWidget[ground="raised"] {{ background: {raised}; }}
QWidget[edge="bottom"] {{ border: 0; border-bottom: 1px solid {line}; }}
QWidget[edge="top"] {{ border: 0; border-top: 1px solid {line}; }}
QWidget[edge="left"] {{ border: 0; border-left: 1px solid {line}; }}
QWidget[edge="right"] {{ border: 0; border-right: 1px solid {line}; }}

QLabel {{ background: transparent; border: 0; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="small"] {{ color: {muted}; font-size: {small}px; }}
QLabel[role="section"] {{ color: {muted}; font-size: {small}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="title"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[role="page"] {{ font-size: {page}px; font-weight: 600; }}
QLabel[role="hero"] {{ font-size: {hero}px; font-weight: 600; }}
QLabel[role="quote"] {{ font-family: "{reading_family}"; font-size: {quote}px; }}
QLabel[role="danger"] {{ color: {danger}; }}
QLabel[role="chip"] {{ background: {field}; color: {muted}; border-radius: 10px; padding: 2px 9px;
    font-size: {chip}px; }}
QLabel[role="badge"] {{ background: {badge}; color: {on_badge}; border-radius: 8px; padding: 0px 7px;
    font-size: {small}px; font-weight: 600; }}
QLabel[role="kbd"] {{ background: {panel}; color: {muted}; border: 1px solid {strong_line};
    border-radius: 4px;
    padding: 0px 4px; font-size: {small}px; }}

QPushButton {{ background: {panel}; color: {text}; border: 1px solid {strong_line}; border-radius: {radius}px;
    padding: 5px 12px; min-height: {control}px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {field}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 11px; }}
QPushButton:disabled {{ color: {muted}; background: {window}; border-color: {line}; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {on_accent}; border: 1px solid {accent};
    font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[kind="primary"]:disabled {{ background: {field}; color: {muted}; border-color: {field}; }}
QPushButton[kind="danger"] {{ color: {danger}; }}
QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent; color: {text};
    padding: 5px 8px; }}
QPushButton[kind="quiet"]:hover {{ background: {field}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {accent}; padding: 4px 7px; }}
QPushButton[kind="link"] {{ background: transparent; border: 1px solid transparent; color: {accent};
    padding: 1px 4px;
    border-radius: 4px; text-align: left; }}
QPushButton[kind="link"]:hover {{ background: {accent_tint}; }}
QPushButton[kind="link"]:focus {{ border: 1px solid {accent}; }}
QPushButton[kind="link"]:disabled {{ color: {muted}; }}
QPushButton[kind="tab"] {{ background: transparent; border: 2px solid transparent; border-radius: 6px;
    color: {muted};
    padding: 1px 14px; min-height: {tab}px; }}
QPushButton[kind="tab"]:hover {{ color: {text}; }}
QPushButton[kind="tab"]:checked {{ background: {panel}; color: {text}; font-weight: 600; }}
QPushButton[kind="tab"]:focus {{ border: 2px solid {accent}; }}
QPushButton[kind="tab"]:disabled {{ color: {strong_line}; background: transparent; }}
QPushButton[kind="chip"] {{ background: {field}; color: {muted}; border: 1px solid transparent;
    border-radius: 12px;
    padding: 2px 10px; }}
QPushButton[kind="chip"]:checked {{ background: {accent_tint}; color: {accent}; border-color: {accent}; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {accent}; padding: 1px 9px; }}
QPushButton[kind="tile"] {{ min-height: 0; background: {panel}; border: 1px solid {line}; border-radius: {card}px;
    padding: 12px 16px;
    text-align: left; }}
QPushButton[kind="tile"]:hover {{ border-color: {accent}; background: {accent_tint}; }}
QPushButton[kind="tile"]:focus {{ border: 2px solid {accent}; padding: 11px 15px; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px; }}
QToolButton:hover {{ background: {field}; }}
QToolButton:focus {{ border: 2px solid {accent}; padding: 2px; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QGroupBox#tabs {{ background: {field}; border: 0; border-radius: {radius}px; margin: 0; padding: 0; }}
QFrame#card {{ background: {panel}; border: 1px solid {line}; border-radius: {card}px; }}
QFrame#card[active="true"] {{ border: 2px solid {accent}; }}
QFrame#popup {{ background: {raised}; border: 1px solid {strong_line}; border-radius: {radius}px; }}
QFrame#rule {{ background: {line}; border: 0; max-height: 1px; min-height: 1px; }}
QFrame#caution {{ border: 0; border-radius: {card}px; }}
QFrame#caution[level="error"] {{ background: {danger_tint}; }}
QFrame#caution[level="warning"] {{ background: {warning_tint}; }}
QFrame#bar[level="error"] {{ background: {danger_tint}; border: 0; border-bottom: 1px solid {line}; }}
QFrame#bar[level="warning"] {{ background: {warning_tint}; border: 0; border-bottom: 1px solid {line}; }}
QFrame#bar[level="notice"] {{ background: {accent_tint}; border: 0; border-bottom: 1px solid {line}; }}

QLineEdit, QPlainTextEdit[role="input"], QComboBox {{ background: {panel}; color: {text};
    border: 1px solid {strong_line}; border-radius: 6px; padding: 4px 8px; min-height: {control}px;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit:focus, QPlainTextEdit[role="input"]:focus, QComboBox:focus {{
    border: 2px solid {accent}; padding: 3px 7px; }}
QLineEdit[role="search"] {{ background: {field}; border: 2px solid transparent; padding: 3px 8px;
    border-radius: {radius}px; }}
QLineEdit[role="search"]:focus {{ background: {panel}; border: 2px solid {accent}; }}
QLineEdit[role="line"] {{ background: transparent; border: 1px solid transparent; }}
QLineEdit[role="line"]:hover {{ border: 1px solid {line}; }}
QLineEdit[role="line"]:focus {{ background: {panel}; border: 2px solid {accent}; }}
QLineEdit[role="bare"], QLineEdit[role="bare"]:focus {{ background: transparent; border: 0; padding: 4px;
    font-size: {title}px; }}
QComboBox::drop-down {{ border: 0; width: 22px; }}
QComboBox QAbstractItemView {{ background: {raised}; border: 1px solid {strong_line}; padding: 4px;
    selection-background-color: {selection}; selection-color: {text}; }}

QAbstractItemView {{ background: {panel}; color: {text}; border: 0; selection-background-color: {selection};
    selection-color: {text}; alternate-background-color: {window}; }}
QTreeView::branch {{ background: transparent; }}
QHeaderView {{ background: {panel}; border: 0; }}
QHeaderView::section {{ background: {panel}; color: {muted}; border: 0; border-bottom: 1px solid {line};
    padding: 6px 8px; font-size: {small}px; font-weight: 600; text-align: left; }}
QHeaderView::section:first, QHeaderView::section:only-one, QHeaderView::section:vertical {{ padding-left: 16px; }}
QTableCornerButton::section {{ background: {panel}; border: 0; border-bottom: 1px solid {line}; }}
QTableView {{ gridline-color: {line}; }}
QTextEdit, QPlainTextEdit {{ background: {panel}; border: 0; selection-background-color: {selection};
    selection-color: {text}; }}

QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: 10px; }}
QScrollBar:horizontal {{ height: 10px; }}
QScrollBar::handle {{ background: {strong_line}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page,
    QScrollBar::sub-page {{ background: transparent;
    border: 0; width: 0; height: 0; }}
QAbstractScrollArea::corner {{ background: {panel}; border: 0; }}
QScrollArea {{ background: transparent; border: 0; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QSplitter::handle:hover, QSplitter::handle:focus {{ background: {accent}; }}
QProgressBar {{ background: {field}; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}
QMenuBar {{ background: {panel}; border: 0; padding: 2px 8px; }}
QMenuBar::item {{ background: transparent; color: {muted}; padding: 4px 8px; border-radius: 6px; }}
QMenuBar::item:selected {{ background: {field}; color: {text}; }}
QMenu {{ background: {raised}; border: 1px solid {strong_line}; padding: 6px; }}
QMenu::item {{ padding: 5px 28px 5px 12px; border-radius: 6px; }}
QMenu::item:selected {{ background: {selection}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 6px 8px; }}
QMenu::right-arrow {{ width: 8px; height: 8px; }}
QToolTip {{ background: {tip}; color: {on_tip}; border: 0; padding: 5px 8px; font-size: {chip}px; }}
QDialog {{ background: {panel}; }}
QSizeGrip {{ image: none; width: 0; height: 0; }}
"""


def sheet(theme: Theme, sizes: Type) -> str:
    """The style sheet of a theme at these sizes."""
    return _SHEET.format(
        **{name: value for name, value in vars(theme).items() if isinstance(value, str)},
        small=sizes.small,
        chip=sizes.small + 1,
        body=sizes.body,
        title=sizes.title,
        page=sizes.page,
        hero=round(sizes.page * 1.5),
        control=round(18 * max(1.0, sizes.scale)),
        tab=round(20 * max(1.0, sizes.scale)),
        quote=sizes.title + 1,
        radius=RADIUS,
        card=CARD_RADIUS,
        chip_radius=CHIP_RADIUS,
        accent_hover=theme.text if theme.dark else "#2450b8",
        tip=theme.strong_line if theme.dark else theme.text,
        on_tip=theme.text if theme.dark else theme.panel,
        reading_family=fonts.reading_family(),
    )


def palette(theme: Theme) -> QPalette:
    """The Qt palette of a theme, for what style sheets do not reach."""
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.panel,
        QPalette.ColorRole.AlternateBase: theme.window,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.panel,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.ToolTipBase: theme.text,
        QPalette.ColorRole.ToolTipText: theme.panel,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Dark: theme.strong_line,
        QPalette.ColorRole.Shadow: theme.shadow,
    }
    colours = QPalette()
    for role, colour in roles.items():
        colours.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return colours


def apply(application: QApplication, theme: Theme, sizes: Type) -> None:
    """Makes theme and sizes current and restyles every open window."""
    use(theme, sizes)
    application.setStyle("Fusion")
    application.setFont(fonts.interface_font())
    application.setPalette(palette(theme))
    application.setStyleSheet(sheet(theme, sizes))
