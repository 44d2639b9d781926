"""What `make bench` measures: this site beside other software, on the same pages and in the same run."""
