"""Messages about picking and packing."""

from __future__ import annotations

from omsdesk.ui.messages.message import Message
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "carton-packed": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "Carton {sscc} is in parcel {parcel} of {shipment} for {order} already"
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Put this one aside; if it came back from there, key the item instead"
        ),
    ),
    "carton-picked": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "Carton {sscc} was picked already: {order}, list {pick_list}"
        ),
        next_step=QT_TRANSLATE_NOOP("messages", "Put this one back and take another"),
    ),
    "count-needed": Message(
        text=QT_TRANSLATE_NOOP("messages", "The code does not say how many {sku} are inside"),
        next_step=QT_TRANSLATE_NOOP("messages", "Key the number and *, then scan it again"),
    ),
    "goods-expired": Message(
        text=QT_TRANSLATE_NOOP("messages", "{sku} has expired: {expires_on}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Put it aside and take another"),
    ),
    "measure-needed": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "The code does not say how many {unit} of {sku} this is"
        ),
        next_step=QT_TRANSLATE_NOOP("messages", "Key the item with the amount instead"),
    ),
    "serial-for-one": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "The serial number {serial} is that of one piece, not of {given}"
        ),
        next_step=QT_TRANSLATE_NOOP("messages", "Scan each piece"),
    ),
    "serial-packed": Message(
        text=QT_TRANSLATE_NOOP(
            "messages",
            "The serial number {serial} is in parcel {parcel} of {shipment} for {order} already",
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Put this one aside; if it came back from there, key the item instead"
        ),
    ),
    "serial-picked": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "The serial number {serial} was picked already: {order}, list {pick_list}"
        ),
        next_step=QT_TRANSLATE_NOOP("messages", "Put this one back and take another"),
    ),
    "weight-needed": Message(
        text=QT_TRANSLATE_NOOP("messages", "The code does not say how much this {sku} weighs"),
        next_step=QT_TRANSLATE_NOOP(
            "messages",
            "At packing: acknowledge, then F7 takes its weight; "
            "elsewhere key the item with its weight",
        ),
    ),
    "already-packed": Message(
        text=QT_TRANSLATE_NOOP("messages", "{packed} of {sku} are packed already"),
        next_step=QT_TRANSLATE_NOOP("messages", "Take them out of the parcel first"),
    ),
    "code-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "Nothing is known with the code {raw}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check the barcode, or key the item number"),
    ),
    "goods-left": Message(
        text=QT_TRANSLATE_NOOP("messages", "{quantity} of {sku} are not packed yet"),
        next_step=QT_TRANSLATE_NOOP("messages", "Pack them, or close the rest as short"),
    ),
    "item-not-on-order": Message(
        text=QT_TRANSLATE_NOOP("messages", "{sku} is not on this order"),
        next_step=QT_TRANSLATE_NOOP("messages", "Put it back"),
    ),
    "material-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This packaging is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another"),
    ),
    "more-than-open": Message(
        text=QT_TRANSLATE_NOOP("messages", "{packed} of {wanted} {sku} are packed already"),
        next_step=QT_TRANSLATE_NOOP("messages", "Put the extra back"),
    ),
    "more-than-wanted": Message(
        text=QT_TRANSLATE_NOOP("messages", "Only {open} of {sku} are wanted here, not {given}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Put the extra back"),
    ),
    "not-picked": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "Only {picked} of {sku} were picked, {packed} are packed"
        ),
        next_step=QT_TRANSLATE_NOOP("messages", "Pick the rest first"),
    ),
    "nothing-left-to-pack": Message(
        text=QT_TRANSLATE_NOOP("messages", "Nothing is left to pack for {number}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Scan the next order"),
    ),
    "nothing-picked": Message(
        text=QT_TRANSLATE_NOOP("messages", "Nothing has been picked"),
        next_step=QT_TRANSLATE_NOOP("messages", "Pick something first"),
    ),
    "nothing-to-undo": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is no scan to undo"),
    ),
    "parcel-empty": Message(
        text=QT_TRANSLATE_NOOP("messages", "Parcel {position} is empty"),
        next_step=QT_TRANSLATE_NOOP("messages", "Pack something, or remove the parcel"),
    ),
    "parcel-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This parcel is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Open the order again"),
    ),
    "pick-line-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This pick line is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Look at the pick list again"),
    ),
    "pick-list-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This pick list is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose another"),
    ),
    "pick-list-unknown": Message(
        text=QT_TRANSLATE_NOOP("messages", "No pick list has the number {number}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Choose one of the open lists"),
    ),
    "pick-list-dissolved": Message(
        text=QT_TRANSLATE_NOOP("messages", "{number} was taken apart"),
        next_step=QT_TRANSLATE_NOOP("messages", "Its orders can be released again"),
    ),
    "nothing-to-pick": Message(
        text=QT_TRANSLATE_NOOP("messages", "Nothing is left to pick on this list"),
        next_step=QT_TRANSLATE_NOOP("messages", "Put {raw} back"),
    ),
    "wrong-location": Message(
        text=QT_TRANSLATE_NOOP("messages", "This is {location}. The goods are at {wanted}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Go to {wanted}, or skip the line"),
    ),
    "shipment-gone": Message(
        text=QT_TRANSLATE_NOOP("messages", "This shipment is no longer there"),
        next_step=QT_TRANSLATE_NOOP("messages", "Open the order again"),
    ),
    "taken-by": Message(
        text=QT_TRANSLATE_NOOP("messages", "{document} is in work by {operator} since {since}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Take it over, or choose another"),
    ),
    "too-heavy-for-service": Message(
        text=QT_TRANSLATE_NOOP("messages", "{weight} is too heavy for {service}, at most {limit}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Split the parcel, or choose another service"),
    ),
    "weight-off": Message(
        text=QT_TRANSLATE_NOOP("messages", "The parcel weighs {measured}, expected are {expected}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check the contents, or ask a supervisor"),
    ),
    "weight-wrong": Message(
        text=QT_TRANSLATE_NOOP("messages", "{weight} is not a weight"),
        next_step=QT_TRANSLATE_NOOP("messages", "Weigh again"),
    ),
    "wrong-item": Message(
        text=QT_TRANSLATE_NOOP("messages", "This is {sku}, not {wanted}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Put it back and take {wanted}"),
    ),
    "wrong-state": Message(
        text=QT_TRANSLATE_NOOP("messages", "This {document} is {state}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Look at it again"),
    ),
    "double-read": Message(
        text=QT_TRANSLATE_NOOP("messages", "{raw} was read twice and counted once"),
    ),
    "no-label-printer": Message(
        text=QT_TRANSLATE_NOOP("messages", "{station} has no label printer"),
        next_step=QT_TRANSLATE_NOOP("messages", "Add one, or print the label at another station"),
    ),
    "no-label-yet": Message(
        text=QT_TRANSLATE_NOOP("messages", "There is no label to print yet"),
        next_step=QT_TRANSLATE_NOOP("messages", "Finish the parcel first"),
    ),
    "nothing-to-pack": Message(
        text=QT_TRANSLATE_NOOP("messages", "Nothing waits to be packed for {sought}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Check whether it was picked, or scan another"),
    ),
    "nothing-to-reopen": Message(
        text=QT_TRANSLATE_NOOP("messages", "No parcel here is sealed"),
        next_step=QT_TRANSLATE_NOOP("messages", "Open the order whose parcel it is"),
    ),
    "other-order-open": Message(
        text=QT_TRANSLATE_NOOP("messages", "{number} is still open here"),
        next_step=QT_TRANSLATE_NOOP("messages", "Finish or park it, then scan {scanned} again"),
    ),
    "sheet-not-written": Message(
        text=QT_TRANSLATE_NOOP("messages", "The sheet could not be written: {reason}"),
        next_step=QT_TRANSLATE_NOOP("messages", "Look at the folder of documents"),
    ),
}
