"""Documents that the tests make themselves, honest and hostile; all names in them are made up."""
