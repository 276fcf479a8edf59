/** TCVN 5712 and VNI are from before Unicode; `UTF-8` was shown as another; `lost`: "?" stands for letters. */
export type WrongEncoding = 'TCVN3' | 'VNI' | 'UTF-8' | 'lost';
