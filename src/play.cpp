// the composition of `hirewise play`
