# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = Find a surgery
surgeries-title = Find a safe surgery
surgeries-lead = A safe surgery has promised to register you without ID, proof of address or immigration papers.
surgeries-place = Postcode or town
surgeries-place-hint = Such as M1 1AE or Leeds. It need not be your own address: any place near you will do.
surgeries-find = Find
surgeries-near-me = Near me
surgeries-near-me-failed = Your phone did not say where you are. Please type a postcode or a town.
surgeries-forgotten = We use the place to answer you. Then we forget it.
surgeries-register = See all safe surgeries
# {$town} is the name of a town that does not exist.
surgeries-made-up = This is a demonstration. No real practices have been added yet. The town of {$town} and its practices are made up.

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Near {$place}
surgeries-near-you = Near you
surgeries-your-position = your position
surgeries-bring = What to bring: nothing.
surgeries-bring-more = You do not need ID, proof of address or immigration papers to register. If they ask, show them this page.
surgeries-safe = Safe surgeries
surgeries-none-safe = No practice near here has joined the safe surgeries yet. You can still register without papers.
surgeries-others = Other practices nearby
surgeries-others-more = These have not made the promise. You can still register there without papers.
surgeries-again = Look somewhere else
surgeries-map = Map of the practices in the list. The list says the same in words.
surgeries-straight = Distances are in a straight line. The way may be longer, for example where there is water in between.
# {$place} is a postcode.
surgeries-about = We do not know this postcode exactly. Distances are from the middle of the area around {$place}.
surgeries-only-area = We only know roughly where {$place} is. Distances may be many kilometres off.
surgeries-northern-ireland = In Northern Ireland the rules are different, and we have no list of its practices. You can find one here:
surgeries-scotland = We do not have all practices in Scotland. You can find more here:

# {$number} is a number.
surgeries-metres = {$number} metres
surgeries-kilometres = {$number} km
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} away
surgeries-to-north = to the north
surgeries-to-north-east = to the north-east
surgeries-to-east = to the east
surgeries-to-south-east = to the south-east
surgeries-to-south = to the south
surgeries-to-south-west = to the south-west
surgeries-to-west = to the west
surgeries-to-north-west = to the north-west

surgeries-tag-safe = safe surgery
surgeries-tag-made-up = made up
surgeries-address = Address
surgeries-phone = Phone
surgeries-website = Website
surgeries-languages = Languages
surgeries-directions = Where it is
surgeries-join = Register online with the NHS
surgeries-grade-demands = When we last looked, its website demanded papers. You still do not need them.
surgeries-grade-asks = When we last looked, its website asked for papers. You do not need them.
surgeries-grade-clean = When we last looked, its website said that no papers are needed.
surgeries-grade-none = When we last looked, its website said nothing about papers.

## A surgery’s page

surgeries-is-safe = This is a safe surgery.
# {$date} is a date.
surgeries-since = On the register since: {$date}
surgeries-under-review = This practice is a safe surgery, but its website asks for papers. We have asked it to put this right. Since: {$date}
surgeries-not-listed = This practice has not joined the safe surgeries. You can still register without papers.
surgeries-closed = This practice has closed. Look for another one near you.
# {$town} is the name of a town.
surgeries-from-town = {$distance} from the middle of {$town}, {$direction}
surgeries-open-map = Open in your map
surgeries-show-words = You can show these words at the desk.
surgeries-same-place = In the same building
surgeries-record = What is known about this practice

## When a place is not found

surgeries-error-title = Please try again
surgeries-error-empty = Type a postcode or the name of a town
surgeries-error-postcode = We do not know this postcode. Look at it again, or type a town
surgeries-error-town = We do not know this place. Type a postcode, or a larger town near you
surgeries-error-several = There are several places with this name. Choose one
surgeries-error-no-fixed-abode = This is not a place. The NHS writes it for people without a fixed address. Type the postcode or town of a place where you often are. You can register without an address
surgeries-error-islands = Jersey, Guernsey and the Isle of Man have health services of their own. We cannot help there
