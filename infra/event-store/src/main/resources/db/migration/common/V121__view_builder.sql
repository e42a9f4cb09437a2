-- Whoever makes views anew holds this row, so that of several processes one does.
CREATE TABLE view_builder (only_one INT PRIMARY KEY);
INSERT INTO view_builder (only_one) VALUES (1);
