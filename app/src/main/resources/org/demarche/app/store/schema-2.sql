-- What has to be looked at again ends with a day too, so that a report of long ago costs little.

ALTER TABLE unsettled ADD COLUMN until DATE DEFAULT DATE '9999-12-31';
COMMENT ON COLUMN unsettled.until IS 'The last day of what came';
